package dev.ashlar.processor.analysis;

import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what single databases say as the default of a column. */
final class NativeDefaults {
  private static final Pattern NATIVE = Pattern.compile("\\s*([a-z][a-z0-9]*)\\s*:\\s*(\\S.*)");

  private final Problems problems;

  NativeDefaults(Problems problems) {
    this.problems = problems;
  }

  /** Returns the SQL of each dialect that the annotation names. */
  Map<String, String> read(Slot slot, Mark mark) {
    Map<String, String> natives = new TreeMap<>();
    List<String> texts = mark.strings("natives");
    for (int i = 0; i < texts.size(); i++) {
      Matcher parts = NATIVE.matcher(texts.get(i));
      if (parts.matches()) {
        natives.put(parts.group(1), parts.group(2).strip());
      } else {
        problems.add(
            Code.VALUE_NAMES_UNKNOWN,
            mark.at("natives", i),
            "@Default of %s names no dialect in '%s': no database would use it."
                .formatted(slot.path(), texts.get(i)),
            "write \"postgresql: %s\".".formatted(texts.get(i).strip()));
      }
    }
    return natives;
  }
}
