package dev.ashlar.it.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Unpacks MySQL and initialises its data, both once per machine. */
final class MysqlDistribution {
  private MysqlDistribution() {}

  static MysqlInstallation unpack(String version) {
    EngineCache cache = EngineCache.ofUser();
    String name = "mysql-" + version;
    Path home =
        cache.folder(
            name,
            folder ->
                Distribution.of(name + ".jar").unpackArchive("mysql-Linux-amd64.tar.gz", folder));
    Map<String, String> environment = MissingLibraries.environment(home.resolve("bin/mysqld"));
    List<String> command = command(home);
    Path template =
        cache.folder(name + "-data-1", folder -> initialise(command, environment, folder));
    return new MysqlInstallation(command, environment, template.resolve("data"));
  }

  private static List<String> command(Path home) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + home);
    command.add("--lc-messages-dir=" + home.resolve("share"));
    command.add("--innodb-use-native-aio=0");
    command.add("--innodb-redo-log-capacity=8M");
    command.add("--skip-log-bin");
    command.add("--mysqlx=OFF");
    if (ServerUser.isRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  private static void initialise(List<String> server, Map<String, String> environment, Path folder)
      throws IOException {
    List<String> command = new ArrayList<>(server);
    command.add("--initialize-insecure");
    command.add("--datadir=" + folder.resolve("data"));
    ServerProcess.run(command, environment, folder.resolve("initialize.log"));
  }
}
