// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.socialteams.areas.personexport.HeldPerson;
import nl.socialteams.areas.personexport.PersonRows;
import nl.socialteams.knowntime.Today;

/**
 * Destroys what is held of a person. The database does it, and refuses while something of theirs
 * runs; what they took part in is told again to whoever keeps it.
 */
@ApplicationScoped
class DestroyPerson {
  private final EntityManager entities;
  private final Clock clock;
  private final Today today;
  private final Period workersKept;
  private final PersonRows rows;
  private final Event<Record> destroyed;

  @Inject
  DestroyPerson(
      EntityManager entities,
      Clock clock,
      Today today,
      @ConfigProperty(name = "socialteams.areas.workers-kept-for") Period workersKept,
      PersonRows rows,
      Event<Record> destroyed) {
    this.entities = entities;
    this.clock = clock;
    this.today = today;
    this.workersKept = workersKept;
    this.rows = rows;
    this.destroyed = destroyed;
  }

  /** Returns the proof. */
  UUID destroy(HeldPerson person, DestructionGround ground) {
    DestroyedPerson gone =
        switch (person.kind()) {
          case PARTICIPANT -> participant(person, ground);
          case WORKER -> worker(person, ground);
        };
    return rows.read(
        () -> {
          destroyed
              .select(ParticipantDestroyed.class)
              .fire(new ParticipantDestroyed(gone.entries(), gone.loans()));
          destroyed.select(WorkerDestroyed.class).fire(new WorkerDestroyed(gone.memberships()));
          return gone.proof();
        });
  }

  private DestroyedPerson participant(HeldPerson person, DestructionGround ground) {
    Object told =
        entities
            .createNativeQuery(
                "select cast(destroy_participant(:person, :ground, :day,"
                    + " cast(:moment as timestamptz)) as text)",
                String.class)
            .setParameter("person", person.id())
            .setParameter("ground", ground.name())
            .setParameter("day", today.date())
            .setParameter("moment", clock.instant().toString())
            .getSingleResult();
    return DestroyedPerson.read((String) told);
  }

  private DestroyedPerson worker(HeldPerson person, DestructionGround ground) {
    LocalDate day = today.date();
    Object told =
        entities
            .createNativeQuery(
                "select cast(destroy_worker(:person, :ground, :day, :free_before) as text)",
                String.class)
            .setParameter("person", person.id())
            .setParameter("ground", ground.name())
            .setParameter("day", day)
            .setParameter("free_before", day.minus(workersKept))
            .getSingleResult();
    return DestroyedPerson.read((String) told);
  }
}
