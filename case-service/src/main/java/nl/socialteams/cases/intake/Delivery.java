// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.socialteams.cases.ownidentifier.Kept;
import nl.socialteams.cases.ownidentifier.KnownDelivery;
import nl.socialteams.cases.ownidentifier.Named;
import nl.socialteams.cases.ownidentifier.ToldMembers;

/** What is told together: some of it is answered already, and some waits to be registered. */
final class Delivery {
  private final List<Function<List<RegistrationReceipt>, Delivered>> answers = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<Named, Integer> places = new HashMap<>();

  void answer(Delivered answer) {
    answers.add(receipts -> answer);
  }

  void add(Named named, ToldMembers members, Registrable resident) {
    int place = waiting.size();
    waiting.add(new Waiting(named, members, resident));
    places.put(named, place);
    answers.add(receipts -> Delivered.now(receipts.get(place)));
  }

  /**
   * Whether the same is among them already: then it gets that one's answer.
   *
   * @throws nl.socialteams.cases.ownidentifier.DeliveryContradicted where something else is
   */
  boolean isAgain(Named named, ToldMembers members) {
    Integer place = places.get(named);
    if (place == null) {
      return false;
    }
    new KnownDelivery(waiting.get(place).members(), null).requireSame(members);
    answers.add(receipts -> Delivered.before(receipts.get(place)));
    return true;
  }

  List<Registrable> residents() {
    return waiting.stream().map(Waiting::resident).toList();
  }

  /**
   * @param receipts of those who waited, in order
   */
  List<Kept> kept(List<RegistrationReceipt> receipts) {
    List<Kept> kept = new ArrayList<>();
    for (int place = 0; place < waiting.size(); place++) {
      Waiting one = waiting.get(place);
      RegistrationReceipt receipt = receipts.get(place);
      kept.add(new Kept(one.named(), receipt.registrationId(), one.members(), receipt));
    }
    return kept;
  }

  List<Delivered> answers(List<RegistrationReceipt> receipts) {
    return answers.stream().map(answer -> answer.apply(receipts)).toList();
  }

  private record Waiting(Named named, ToldMembers members, Registrable resident) {}
}
