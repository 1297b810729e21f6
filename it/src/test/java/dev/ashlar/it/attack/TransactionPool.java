package dev.ashlar.it.attack;

import dev.ashlar.it.engine.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A proxy before PostgreSQL that lends each client one of few connections for one transaction, as
 * PgBouncer does in its mode "transaction": what a connection remembers, the next client finds.
 *
 * <p>It speaks the protocol of PostgreSQL, version 3: a message is a letter and a length; when the
 * server says "ready for query, idle", the transaction is over.
 *
 * @param database the same database, whose application connects through the proxy
 */
record TransactionPool(
    TestDatabase database, ServerSocket socket, ConcurrentLinkedQueue<Socket> open)
    implements AutoCloseable {

  /** Opens the connections to the server and begins to listen. */
  static TransactionPool before(TestDatabase database, int connections) {
    PGSimpleDataSource app = (PGSimpleDataSource) database.app();
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
      BlockingQueue<Wire> servers = new ArrayBlockingQueue<>(connections);
      for (int number = 0; number < connections; number++) {
        Socket server = new Socket(app.getServerNames()[0], app.getPortNumbers()[0]);
        open.add(server);
        servers.add(Wire.toServer(server, app.getUser(), app.getDatabaseName()));
      }
      start(() -> listen(socket, servers, open));
      return new TransactionPool(database.withApp(through(app, socket)), socket, open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PGSimpleDataSource through(PGSimpleDataSource app, ServerSocket socket) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {socket.getInetAddress().getHostAddress()});
    source.setPortNumbers(new int[] {socket.getLocalPort()});
    source.setDatabaseName(app.getDatabaseName());
    source.setUser(app.getUser());
    source.setSslMode("disable");
    source.setGssEncMode("disable");
    // A statement that the server prepared by name is on one of its connections only.
    source.setPrepareThreshold(0);
    return source;
  }

  private static void listen(
      ServerSocket socket, BlockingQueue<Wire> servers, ConcurrentLinkedQueue<Socket> open) {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        start(() -> serve(client, servers));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void serve(Socket socket, BlockingQueue<Wire> servers) {
    try (socket) {
      Wire client = Wire.toClient(socket);
      while (client.awaits()) {
        Wire server = servers.take();
        try {
          client.transactionOn(server);
        } finally {
          servers.add(server);
        }
      }
    } catch (IOException | InterruptedException gone) {
      Thread.currentThread().interrupt();
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "transaction-pool");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket each : open) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
