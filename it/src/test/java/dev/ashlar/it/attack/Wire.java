package dev.ashlar.it.attack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One end of a conversation in the protocol of PostgreSQL, version 3.0, as chapter "Message
 * Formats" of its manual describes it.
 *
 * @param peek the same stream as {@code in}, to look ahead by one byte
 */
record Wire(InputStream peek, DataInputStream in, DataOutputStream out) {
  private static final int VERSION_3 = 3 << 16;
  private static final char READY = 'Z';
  private static final char IDLE = 'I';

  private static Wire of(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    InputStream peek = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    return new Wire(
        peek,
        new DataInputStream(peek),
        new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16)));
  }

  /** Logs on at a server that trusts the user, and returns when it is idle. */
  static Wire toServer(Socket socket, String user, String database) throws IOException {
    Wire wire = of(socket);
    ByteArrayOutputStream startup = new ByteArrayOutputStream();
    for (String word :
        new String[] {
          "user",
          user,
          "database",
          database,
          "client_encoding",
          "UTF8",
          "DateStyle",
          "ISO",
          "TimeZone",
          "UTC",
          "extra_float_digits",
          "2"
        }) {
      startup.writeBytes(word.getBytes(StandardCharsets.UTF_8));
      startup.write(0);
    }
    startup.write(0);
    wire.out.writeInt(startup.size() + 8);
    wire.out.writeInt(VERSION_3);
    startup.writeTo(wire.out);
    wire.out.flush();
    while (wire.in.readByte() != READY) {
      wire.body();
    }
    wire.body();
    return wire;
  }

  /** Lets a client in without asking for a password. */
  static Wire toClient(Socket socket) throws IOException {
    Wire wire = of(socket);
    wire.body();
    wire.send('R', new byte[] {0, 0, 0, 0});
    for (String each :
        new String[] {
          "client_encoding\0UTF8\0", "DateStyle\0ISO, YMD\0", "TimeZone\0UTC\0",
          "integer_datetimes\0on\0", "standard_conforming_strings\0on\0", "server_version\00015.0\0"
        }) {
      wire.send('S', each.getBytes(StandardCharsets.UTF_8));
    }
    wire.send(READY, new byte[] {IDLE});
    wire.out.flush();
    return wire;
  }

  /** Waits for the client's next word, and returns whether there is one. */
  boolean awaits() throws IOException {
    peek.mark(1);
    int next = peek.read();
    peek.reset();
    return next >= 0 && next != 'X';
  }

  /** Hands words and answers on until the server is idle again. */
  void transactionOn(Wire server) throws IOException {
    char status;
    do {
      char word;
      do {
        word = handOn(server);
      } while (word != 'S' && word != 'Q');
      server.out.flush();
      status = answersFrom(server);
      out.flush();
    } while (status != IDLE);
  }

  private char answersFrom(Wire server) throws IOException {
    while (true) {
      char word = (char) server.in.readByte();
      byte[] body = server.body();
      send(word, body);
      if (word == READY) {
        return (char) body[0];
      }
    }
  }

  private char handOn(Wire server) throws IOException {
    char word = (char) in.readByte();
    server.send(word, body());
    return word;
  }

  private byte[] body() throws IOException {
    return in.readNBytes(in.readInt() - 4);
  }

  private void send(char word, byte[] body) throws IOException {
    out.writeByte(word);
    out.writeInt(body.length + 4);
    out.write(body);
  }
}
