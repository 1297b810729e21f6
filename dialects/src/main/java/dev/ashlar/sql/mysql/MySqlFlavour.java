package dev.ashlar.sql.mysql;

/**
 * Where MySQL and MariaDB differ in their tables.
 *
 * @param product as its makers call it
 * @param jsonIsText whether documents are kept as text
 * @param computedMayBeRequired whether a computed column can be declared not null
 * @param collation that compares the bytes of texts and pads nothing
 */
record MySqlFlavour(
    String product, boolean jsonIsText, boolean computedMayBeRequired, String collation) {

  static final MySqlFlavour MYSQL = new MySqlFlavour("MySQL 8.0", false, true, "utf8mb4_0900_bin");
  static final MySqlFlavour MARIADB =
      new MySqlFlavour("MariaDB 11.4", true, false, "utf8mb4_nopad_bin");

  /** Returns what ends each {@code create table}. */
  String tableOptions() {
    return "engine = InnoDB default charset = utf8mb4 collate = " + collation;
  }
}
