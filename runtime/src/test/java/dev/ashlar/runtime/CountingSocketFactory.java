package dev.ashlar.runtime;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/** Sockets that count how often somebody waits for an answer after having said something. */
public final class CountingSocketFactory extends SocketFactory {
  static final AtomicInteger TRIPS = new AtomicInteger();

  @Override
  public Socket createSocket() {
    return new CountingSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new IOException("not used by the driver");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new IOException("not used by the driver");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw new IOException("not used by the driver");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    throw new IOException("not used by the driver");
  }

  /** A socket that counts. */
  private static final class CountingSocket extends Socket {
    private boolean said;

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
          said = true;
          out.write(bytes, start, length);
        }
      };
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
          if (said) {
            TRIPS.incrementAndGet();
            said = false;
          }
          return super.read(bytes, start, length);
        }
      };
    }
  }
}
