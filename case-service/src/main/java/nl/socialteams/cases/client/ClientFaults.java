// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.problem.Fault;

/** What cannot be true of a client, all of it at once. */
public final class ClientFaults {
  private ClientFaults() {}

  /**
   * @param at pointer to the client in the body; empty where the body is the client
   * @param bornBy the day on which the client was there: nobody is born after it
   */
  public static List<Fault> of(NewClient client, String at, LocalDate bornBy) {
    List<Fault> faults = new ArrayList<>();
    checkDate(client, at, bornBy, faults);
    checkYear(client, at, bornBy, faults);
    if (client.bsn() != null && !CitizenServiceNumber.passesElevenTest(client.bsn())) {
      faults.add(fault(at + "/bsn", "bsn-wrong"));
    }
    return faults;
  }

  private static void checkDate(NewClient client, String at, LocalDate bornBy, List<Fault> faults) {
    if (client.birthDate() == null) {
      return;
    }
    if (client.birthDate().getYear() < NewClient.EARLIEST_BIRTH) {
      faults.add(fault(at + "/birthDate", "birth-too-early", NewClient.EARLIEST_BIRTH));
    }
    if (client.birthDate().isAfter(bornBy)) {
      faults.add(fault(at + "/birthDate", "born-after-registration"));
    }
  }

  private static void checkYear(NewClient client, String at, LocalDate bornBy, List<Fault> faults) {
    if (client.birthYear() == null) {
      return;
    }
    if (client.birthDate() != null) {
      faults.add(fault(at + "/birthYear", "birth-told-twice"));
    }
    if (client.birthYear() > bornBy.getYear()) {
      faults.add(fault(at + "/birthYear", "born-after-registration"));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
