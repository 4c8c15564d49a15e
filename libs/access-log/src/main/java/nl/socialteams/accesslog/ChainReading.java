// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares each seal with the one before it and with the lines that it covers. */
final class ChainReading {
  private static final String NOTHING_BEFORE = "00";

  private final String knownHash;
  private final List<BrokenSeal> broken = new ArrayList<>();
  private final SortedSet<LocalDate> forgotten = new TreeSet<>();
  private FoundSeal last;
  private boolean known;
  private long lines;

  ChainReading(String knownHash) {
    this.knownHash = knownHash;
  }

  void next(FoundSeal seal) {
    checkPlace(seal);
    checkLines(seal);
    known |= seal.hash().equals(knownHash);
    lines += seal.lines();
    last = seal;
  }

  private void checkPlace(FoundSeal seal) {
    String before = last == null ? NOTHING_BEFORE : last.hash();
    long number = last == null ? 1 : last.number() + 1;
    if (seal.number() != number) {
      note(seal, SealFault.SEAL_MISSING);
    } else if (!seal.previousHash().equals(before) || !seal.hash().equals(seal.ownHash())) {
      note(seal, SealFault.SEAL_CHANGED);
    }
  }

  private void checkLines(FoundSeal seal) {
    if (!seal.kept()) {
      forgotten.add(seal.month());
    } else if (seal.foundLines() < seal.lines()) {
      note(seal, SealFault.LINE_MISSING);
    } else if (seal.foundLines() > seal.lines() || seal.foundElsewhere() > 0) {
      note(seal, SealFault.LINE_ADDED);
    } else if (!seal.contentHash().equals(seal.foundHash())) {
      note(seal, SealFault.LINE_CHANGED);
    }
  }

  private void note(FoundSeal seal, SealFault fault) {
    broken.add(new BrokenSeal(seal.number(), fault, seal.month(), seal.sealedAt()));
  }

  Verification result(long waiting) {
    return new Verification(
        broken.isEmpty(),
        last == null ? 0 : last.number(),
        lines,
        waiting,
        last == null ? null : last.hash(),
        last == null ? null : last.sealedAt(),
        knownHash == null ? null : known,
        broken,
        List.copyOf(forgotten));
  }
}
