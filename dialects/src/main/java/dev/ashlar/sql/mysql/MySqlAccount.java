package dev.ashlar.sql.mysql;

import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.OptionRefused;
import java.util.Optional;
import java.util.Set;

/**
 * The account of an application, which reaches tenants' rows through views alone.
 *
 * @param host from which it connects, {@code %} for any
 */
record MySqlAccount(String user, String host) {

  private static final String VIEWS = "views";

  /** Names of accounts are longer on MariaDB alone. */
  private static final int LONGEST = 32;

  static final Set<String> OPTIONS = Set.of(VIEWS);

  /**
   * Returns the account that the user names; absent where there are no views.
   *
   * @throws OptionRefused if it is none
   */
  static Optional<MySqlAccount> of(DialectOptions said) {
    return said.find(VIEWS).map(MySqlAccount::parse);
  }

  private static MySqlAccount parse(String account) {
    int at = account.lastIndexOf('@');
    String user = at < 0 ? account : account.substring(0, at);
    String host = at < 0 ? "%" : account.substring(at + 1);
    if (user.isBlank() || host.isBlank() || account.chars().anyMatch(c -> c <= ' ')) {
      throw new OptionRefused(
          VIEWS, "is not an account that views could be for: nobody could read them.", "shop_web");
    }
    if (user.length() > LONGEST) {
      throw new OptionRefused(
          VIEWS,
          "has a user of %s characters, and MySQL takes %s: the script would be refused."
              .formatted(user.length(), LONGEST),
          "shop_web");
    }
    if (user.equals("root")) {
      throw new OptionRefused(
          VIEWS,
          "reaches the tables behind the views too: they would protect nothing.",
          "shop_web");
    }
    return new MySqlAccount(user, host);
  }
}
