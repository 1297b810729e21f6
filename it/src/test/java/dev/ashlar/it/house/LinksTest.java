package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links between our documents lead somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");

  @Test
  void everyRelativeLinkLeadsToAFileAndAHeading() {
    List<Path> documents = Documents.all();
    assertThat(documents).isNotEmpty();
    List<String> dead =
        documents.stream()
            .flatMap(
                document ->
                    LINK.matcher(Documents.prose(document))
                        .results()
                        .filter(link -> !link.group(1).contains(":"))
                        .filter(link -> !alive(document, link))
                        .map(link -> document.getFileName() + ": " + link.group()))
            .toList();
    assertThat(dead).isEmpty();
  }

  private static boolean alive(Path document, MatchResult link) {
    Path target =
        link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
    if (!target.startsWith(Repository.root()) || !Files.exists(target)) {
      return false;
    }
    return link.group(2) == null || anchors(target).contains(link.group(2));
  }

  /** Returns the anchors that code hosts make of headings. */
  private static Set<String> anchors(Path document) {
    return HEADING
        .matcher(Documents.prose(document))
        .results()
        .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
