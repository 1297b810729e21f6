package dev.ashlar.it.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An unpacked MySQL or MariaDB.
 *
 * @param command the server with the options that its files demand
 * @param environment what the process needs beside the environment of the tests
 * @param data an initialised data folder, never to be served itself
 */
record MysqlInstallation(List<String> command, Map<String, String> environment, Path data) {
  MysqlInstallation {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
