package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeTest {

  @Test
  void aRowInsideIsNeverCalledLikeOneAroundItThatItHides() {
    Table article = Model.article();
    Link link =
        new Link(
            "head",
            article.name(),
            false,
            List.of(new Link.ColumnPair("head_id", "id")),
            Optional.empty(),
            Optional.empty());
    Scope outside = Scope.of(Model.schema(article), article, Map.of(RowRef.Root.THIS, "article"));
    Scope first = outside.inside(link, "head");
    Scope second = first.inside(link, "head");
    Scope third = second.inside(link, "head");
    RowRef head = new RowRef.Element("head");

    assertThat(Stream.of(first, second, third).map(scope -> scope.variable(head)))
        .containsExactly("head", "head2", "head3");
  }
}
