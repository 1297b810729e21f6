package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Index;
import dev.ashlar.sql.Feature;
import dev.ashlar.sql.Support;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What PostgreSQL can do, by the major version of the server. */
final class PostgresSupport {

  private static final Set<String> TYPES =
      Set.of(
          """
          bigint bigserial bit boolean box bytea char character cidr circle citext date daterange
          datemultirange decimal double_precision float float4 float8 hstore inet int int2 int4 int8
          int4range int8range int4multirange int8multirange integer interval json jsonb jsonpath
          line lseg ltree macaddr macaddr8 money numeric numrange nummultirange oid path pg_lsn point
          polygon real serial smallint smallserial text time timestamp timestamptz timetz tsquery
          tsrange tsmultirange tstzrange tstzmultirange tsvector uuid varbit varchar xml\
          """
              .split("\\s+"));

  private PostgresSupport() {}

  static Support of(int version) {
    Set<Feature> features = EnumSet.allOf(Feature.class);
    if (version < 15) {
      features.remove(Feature.SET_NULL_COLUMNS);
    }
    Set<String> types = new TreeSet<>();
    TYPES.forEach(type -> types.add(type.equals("double_precision") ? "double precision" : type));
    types.add("character varying");
    types.add("timestamp with time zone");
    types.add("timestamp without time zone");
    types.add("time with time zone");
    types.add("bit varying");
    return new Support(features, EnumSet.allOf(Index.Method.class), types, 1000, 1000, 1000, 0);
  }
}
