package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.IndexFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads facts from the catalogue of a PostgreSQL database. */
final class CatalogueFacts {
  private static final String TABLES =
      """
      select c.oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (?)
      """;
  private static final String ENUMS =
      """
      select n.nspname, t.typname, array_agg(e.enumlabel::text order by e.enumsortorder)
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      join pg_enum e on e.enumtypid = t.oid
      where n.nspname = any (?)
      group by 1, 2
      """;
  private static final String COLUMNS =
      """
      select a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
        col_description(a.attrelid, a.attnum)
      from pg_attribute a
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = ? and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;
  private static final String CONSTRAINTS =
      """
      select contype::text, conname,
        array(select a.attname::text from unnest(conkey) with ordinality k(n, i)
          join pg_attribute a on a.attrelid = conrelid and a.attnum = k.n order by k.i),
        case when confrelid <> 0 then confrelid::regclass::text end,
        array(select a.attname::text from unnest(confkey) with ordinality k(n, i)
          join pg_attribute a on a.attrelid = confrelid and a.attnum = k.n order by k.i),
        nullif(confdeltype::text, ' '), nullif(confupdtype::text, ' '), pg_get_constraintdef(oid)
      from pg_constraint
      where conrelid = ? and contype not in ('n', 't')
      order by conname
      """;
  private static final String INDEXES =
      """
      select c.relname, i.indisunique,
        exists (select from pg_constraint k
          where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')),
        pg_get_indexdef(i.indexrelid)
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = ?
      order by c.relname
      """;

  private final Connection connection;

  CatalogueFacts(Connection connection) {
    this.connection = connection;
  }

  /** Returns what the catalogue says of the schemas with these names. */
  Facts read(List<String> schemas) throws SQLException {
    Array names = connection.createArrayOf("text", schemas.toArray());
    return new Facts(
        query(ENUMS, names, row -> new EnumFact(row.getString(1), row.getString(2), texts(row, 3))),
        query(TABLES, names, this::table));
  }

  private TableFact table(ResultSet row) throws SQLException {
    Long table = row.getLong(1);
    return new TableFact(
        row.getString(2),
        row.getString(3),
        text(row, 4),
        query(COLUMNS, table, CatalogueFacts::column),
        query(CONSTRAINTS, table, CatalogueFacts::constraint),
        query(INDEXES, table, CatalogueFacts::index));
  }

  private static ColumnFact column(ResultSet row) throws SQLException {
    String generated = text(row, 6);
    String expression = text(row, 4);
    return new ColumnFact(
        row.getString(1),
        row.getString(2),
        row.getBoolean(3),
        generated.isEmpty() ? expression : "",
        text(row, 5).replace("a", "always").replace("d", "by default"),
        generated.isEmpty() ? "" : expression,
        !generated.equals("v"),
        text(row, 7));
  }

  private static ConstraintFact constraint(ResultSet row) throws SQLException {
    return new ConstraintFact(
        ConstraintFact.Kind.of(row.getString(1)),
        row.getString(2),
        texts(row, 3),
        text(row, 4),
        texts(row, 5),
        text(row, 6),
        text(row, 7),
        row.getString(8));
  }

  private static IndexFact index(ResultSet row) throws SQLException {
    return new IndexFact(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getString(4));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private <T> List<T> query(String sql, Object parameter, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(reader.read(rows));
        }
      }
      return all;
    }
  }

  /** Makes a value of the current row. */
  @FunctionalInterface
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
