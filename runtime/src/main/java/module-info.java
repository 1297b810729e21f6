/** The little that generated code calls. */
module dev.ashlar.runtime {
  requires transitive java.sql;
  requires org.slf4j;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports dev.ashlar.runtime;
  exports dev.ashlar.runtime.jdbc;

  uses dev.ashlar.runtime.jdbc.JsonCodec;
}
