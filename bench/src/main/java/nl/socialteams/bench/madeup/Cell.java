// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/** A value of a row, as PostgreSQL's COPY reads it, in a copy of its household. */
sealed interface Cell {

  void write(StringBuilder line, Copy copy);

  /** The same in every copy. */
  record Same(String text) implements Cell {
    static final Same NOTHING = new Same("\\N");

    static Same of(String value) {
      return new Same(
          value
              .replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\n", "\\n")
              .replace("\r", "\\r"));
    }

    @Override
    public void write(StringBuilder line, Copy copy) {
      line.append(text);
    }
  }

  /** Of something of the household itself. */
  record Identifier(UUID id) implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      line.append(copy.identifier(id));
    }
  }

  /** Each copy has its own. */
  record Team() implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      line.append(copy.team());
    }
  }

  /** Each copy has its own. */
  record Deliverer() implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      line.append(copy.deliverer());
    }
  }

  /** A day, a moment or a period: so many days later, with what stands between them. */
  record Days(List<String> between, int[] days) implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      line.append(between.getFirst());
      for (int at = 0; at < days.length; at++) {
        line.append(DayNames.of(days[at] + copy.shift())).append(between.get(at + 1));
      }
    }
  }

  /** A keyed fingerprint: another person has another one. */
  record Fingerprint(byte[] bytes) implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      byte[] own = bytes.clone();
      for (int at = 0; at < Math.min(own.length, Long.BYTES); at++) {
        own[at] ^= (byte) (copy.chance() >>> Byte.SIZE * at);
      }
      line.append("\\\\x").append(HexFormat.of().formatHex(own));
    }
  }

  /** Sealed again, for it opens in its own row only. */
  record Seal(Aead keys, String kind, UUID row, byte[] open) implements Cell {
    @Override
    public void write(StringBuilder line, Copy copy) {
      try {
        line.append("\\\\x")
            .append(
                HexFormat.of().formatHex(keys.encrypt(open, place(kind, copy.identifier(row)))));
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** As libs/sealing binds a seal to its row; another form would not open. */
    static byte[] place(String kind, UUID row) {
      return (kind + '/' + row).getBytes(StandardCharsets.UTF_8);
    }
  }
}
