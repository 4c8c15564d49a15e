// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammembership;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.WorkerAbsence;
import nl.socialteams.inbox.StateHandler;

/** Keeps the copy of memberships by area-service's events: what is known now of each. */
@ApplicationScoped
public class MembershipCopy implements StateHandler<MembershipState> {
  private final EntityManager entities;
  private final Event<MembershipTold> told;

  @Inject
  MembershipCopy(EntityManager entities, Event<MembershipTold> told) {
    this.entities = entities;
    this.told = told;
  }

  @Override
  public EventType<MembershipState> type() {
    return AreaEvents.MEMBERSHIP_CHANGED;
  }

  @Override
  public void apply(MembershipState state, CloudEvent event) {
    if (!isNewer(state)) {
      return;
    }
    forgetDetails(state.membershipId());
    state.terms().stream()
        .filter(term -> term.knownUntil() == null)
        .forEach(term -> insert(state.membershipId(), term));
    state.absences().stream()
        .filter(absence -> absence.knownUntil() == null && absence.standIn() != null)
        .forEach(absence -> insert(state.membershipId(), absence));
    told.fire(new MembershipTold(state.membershipId()));
  }

  @Override
  public void applyTombstone(String key) {
    UUID membership = UUID.fromString(key);
    forgetDetails(membership);
    delete("mapped_membership where id", membership);
    told.fire(new MembershipTold(membership));
  }

  private boolean isNewer(MembershipState state) {
    int changed =
        entities
            .createNativeQuery(
                "insert into mapped_membership"
                    + " (id, municipality, version, team, worker, issuer, subject) values"
                    + " (:id, :municipality, :version, :team, :worker, cast(:issuer as text),"
                    + " cast(:subject as text)) on conflict (id) do update set"
                    + " municipality = excluded.municipality, version = excluded.version,"
                    + " team = excluded.team, worker = excluded.worker,"
                    + " issuer = excluded.issuer, subject = excluded.subject"
                    + " where mapped_membership.version < excluded.version")
            .setParameter("id", state.membershipId())
            .setParameter("municipality", state.municipality())
            .setParameter("version", state.version())
            .setParameter("team", state.teamId())
            .setParameter("worker", state.workerId())
            .setParameter("issuer", state.issuer())
            .setParameter("subject", state.sub())
            .executeUpdate();
    return changed == 1;
  }

  private void forgetDetails(UUID membership) {
    delete("mapped_member_term where membership", membership);
    delete("mapped_stand_in where membership", membership);
  }

  private void delete(String rows, UUID membership) {
    entities
        .createNativeQuery("delete from " + rows + " = :membership")
        .setParameter("membership", membership)
        .executeUpdate();
  }

  private void insert(UUID membership, MemberTerm term) {
    entities
        .createNativeQuery(
            "insert into mapped_member_term"
                + " (membership, function, organisation, valid, kind, discipline) values"
                + " (:membership, :function, :organisation,"
                + " daterange(cast(:validFrom as date), cast(:validUntil as date)),"
                + " :kind, :discipline)")
        .setParameter("membership", membership)
        .setParameter("kind", term.kind())
        .setParameter("discipline", term.discipline())
        .setParameter("function", term.function())
        .setParameter("organisation", term.organisationId())
        .setParameter("validFrom", term.validFrom())
        .setParameter("validUntil", term.validUntil())
        .executeUpdate();
  }

  private void insert(UUID membership, WorkerAbsence absence) {
    entities
        .createNativeQuery(
            "insert into mapped_stand_in (membership, worker, issuer, subject, valid) values"
                + " (:membership, :worker, cast(:issuer as text), cast(:subject as text),"
                + " daterange(cast(:validFrom as date), cast(:validUntil as date)))")
        .setParameter("membership", membership)
        .setParameter("worker", absence.standIn().workerId())
        .setParameter("issuer", absence.standIn().issuer())
        .setParameter("subject", absence.standIn().sub())
        .setParameter("validFrom", absence.validFrom())
        .setParameter("validUntil", absence.validUntil())
        .executeUpdate();
  }
}
