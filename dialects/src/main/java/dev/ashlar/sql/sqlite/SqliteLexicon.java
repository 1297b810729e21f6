package dev.ashlar.sql.sqlite;

import dev.ashlar.sql.Identifiers;
import dev.ashlar.sql.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/** Names and constants of SQLite, after its "SQLite Keywords" and "Literal Values". */
final class SqliteLexicon implements Lexicon {

  private static final Set<String> KEYWORDS =
      Set.of(
          """
          abort action add after all alter always analyze and as asc attach autoincrement before
          begin between by cascade case cast check collate column commit conflict constraint create
          cross current current_date current_time current_timestamp database default deferrable
          deferred delete desc detach distinct do drop each else end escape except exclude exclusive
          exists explain fail false filter first following for foreign from full generated glob group
          groups having if ignore immediate in index indexed initially inner insert instead intersect
          into is isnull join key last left like limit match materialized natural no not nothing
          notnull null nulls of offset on or order others outer over partition plan pragma preceding
          primary query raise range recursive references regexp reindex release rename replace
          restrict returning right rollback row rows savepoint select set stored strict table temp
          temporary then ties to transaction trigger true unbounded union unique update using vacuum
          values view virtual when where window with within without\
          """
              .split("\\s+"));

  private static final Identifiers IDENTIFIERS = new Identifiers('"', KEYWORDS);

  @Override
  public String identifier(String name) {
    return IDENTIFIERS.write(name);
  }

  /** A text with a control character is written as bytes, so that a statement has no empty line. */
  @Override
  public String text(String characters) {
    if (characters.chars().noneMatch(c -> c < ' ' || c == 0x7f)) {
      return "'" + characters.replace("'", "''") + "'";
    }
    byte[] bytes = characters.getBytes(StandardCharsets.UTF_8);
    return "cast(" + bytes(HexFormat.of().formatHex(bytes)) + " as text)";
  }

  @Override
  public String bytes(String hexadecimal) {
    return "x'" + hexadecimal + "'";
  }
}
