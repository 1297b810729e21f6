package dev.ashlar.sql.postgresql;

import dev.ashlar.sql.Identifiers;
import dev.ashlar.sql.Lexicon;
import java.util.Set;

/** Names and constants of PostgreSQL, after its manual, 4.1 Lexical Structure. */
final class PostgresLexicon implements Lexicon {

  /** Key words that cannot name a column, a table, a type or a function, or only in some places. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between bigint binary
          bit boolean both case cast char character check coalesce collate collation column
          concurrently constraint create cross current_catalog current_date current_role
          current_schema current_time current_timestamp current_user dec decimal default deferrable
          desc distinct do else end except exists extract false fetch float for foreign freeze from
          full grant greatest group grouping having ilike in initially inner inout int integer
          intersect interval into is isnull join json json_array json_arrayagg json_exists
          json_object json_objectagg json_query json_scalar json_serialize json_table json_value
          lateral leading least left like limit localtime localtimestamp merge_action national
          natural nchar none normalize not notnull null nullif numeric offset on only or order out
          outer overlaps overlay placing position precision primary real references returning right
          row select session_user setof similar smallint some substring symmetric system_user table
          tablesample then time timestamp to trailing treat trim true union unique user using values
          varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement
          xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable\
          """
              .split("\\s+"));

  private static final Identifiers IDENTIFIERS = new Identifiers('"', RESERVED);

  @Override
  public String identifier(String name) {
    return IDENTIFIERS.write(name);
  }

  /** A text with a backslash or control character is written so that no setting changes it. */
  @Override
  public String text(String characters) {
    String quoted = characters.replace("'", "''");
    if (characters.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f)) {
      return "'" + quoted + "'";
    }
    StringBuilder escaped = new StringBuilder("E'");
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (c < ' ' || c == 0x7f) {
        escaped.append("\\x%02x".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('\'').toString();
  }

  @Override
  public String bytes(String hexadecimal) {
    return "E'\\\\x" + hexadecimal + "'";
  }
}
