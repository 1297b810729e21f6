package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;

/** What the user calls a column. */
final class MemberName {
  private MemberName() {}

  /** Returns the component or field that it stores; its own name where none does. */
  static String of(Table table, String column) {
    return table.findColumn(column).map(each -> each.id().member()).orElse(column);
  }
}
