package dev.ashlar.sql.mysql;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Script;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How statements reach the rows: in the tables, or through views of the tenant's.
 *
 * @param names what tables are called in statements
 * @param account who reaches tenants' rows through views alone; absent if there are none
 */
record MySqlAccess(MySqlNames names, Optional<MySqlAccount> account) {

  /** All statements reach the tables. */
  static final MySqlAccess DIRECT = new MySqlAccess(MySqlNames.USUAL, Optional.empty());

  /**
   * Returns what the user wants.
   *
   * @throws dev.ashlar.sql.OptionRefused if the account is none
   */
  static MySqlAccess of(DialectOptions said) {
    return new MySqlAccess(MySqlNames.USUAL, MySqlAccount.of(said));
  }

  /**
   * Returns the script of a schema.
   *
   * @param dialects makes the dialect of statements that reach the rows in another way
   */
  Script script(
      Schema schema, String hash, MySqlFlavour flavour, Function<MySqlAccess, Dialect> dialects) {
    if (account.isEmpty()) {
      return new MySqlTables(schema, dialects.apply(this), flavour).script(schema, hash, List.of());
    }
    MySqlNames stored = MySqlNames.behindViews(schema);
    Dialect behind = dialects.apply(new MySqlAccess(stored, account));
    TenantViews views =
        new TenantViews(
            schema,
            names,
            stored,
            behind.types(schema),
            flavour.collation(),
            account.orElseThrow());
    return new MySqlTables(schema, behind, flavour).script(schema, hash, views.statements());
  }
}
