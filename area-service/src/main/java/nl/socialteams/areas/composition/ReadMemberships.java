// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipFilter;
import nl.socialteams.areas.membership.MembershipRepository;
import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.membership.TermRepository;
import nl.socialteams.areas.memberterms.FullTime;
import nl.socialteams.areas.worker.PersonRepository;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Shows memberships with names. */
@ApplicationScoped
class ReadMemberships {
  /** The name of who was destroyed. */
  private static final String DESTROYED = "(vernietigd / destroyed)";

  private final MembershipRepository memberships;
  private final TermRepository terms;
  private final PersonRepository persons;
  private final FullTime fullTime;
  private final Today today;

  @Inject
  ReadMemberships(
      MembershipRepository memberships,
      TermRepository terms,
      PersonRepository persons,
      FullTime fullTime,
      Today today) {
    this.memberships = memberships;
    this.terms = terms;
    this.persons = persons;
    this.fullTime = fullTime;
    this.today = today;
  }

  Page<MembershipView> page(MembershipFilter filter, Cursor after, int limit) {
    Page<Membership> found = memberships.page(filter, after, limit);
    Map<UUID, String> names =
        persons.names(found.items().stream().map(Membership::worker).toList());
    return found.map(membership -> view(membership, names, today.unless(filter.on())));
  }

  MembershipView one(Membership membership) {
    return view(membership, persons.names(List.of(membership.worker())), today.unless(null));
  }

  private MembershipView view(Membership membership, Map<UUID, String> names, LocalDate day) {
    List<MembershipTerm> agreed = terms.of(membership.id());
    return new MembershipView(
        membership.id(),
        membership.municipality(),
        membership.team(),
        membership.worker(),
        names.getOrDefault(membership.worker(), DESTROYED),
        agreed.isEmpty() ? null : agreed.getFirst().timeline().validFrom(),
        agreed.isEmpty() ? null : agreed.getLast().timeline().validUntil(),
        agreed.isEmpty() ? null : AgreedTermsView.of(of(agreed, day), fullTime));
  }

  private static MembershipTerm of(List<MembershipTerm> agreed, LocalDate day) {
    return agreed.stream()
        .filter(term -> term.timeline().holdsOn(day))
        .findFirst()
        .orElseGet(agreed::getLast);
  }
}
