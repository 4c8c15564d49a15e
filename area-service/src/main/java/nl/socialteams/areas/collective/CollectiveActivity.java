// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** An activity for many. */
@Entity
public class CollectiveActivity {
  @Id private UUID id;
  private String municipality;
  private String kind;
  private String title;
  private String place;
  private int capacity;

  /** Counted by the database, with every participation that comes or goes. */
  @Column(insertable = false, updatable = false)
  private int placesTaken;

  @ElementCollection
  @CollectionTable(
      name = "collective_activity_neighbourhood",
      joinColumns = @JoinColumn(name = "activity"))
  @Column(name = "neighbourhood")
  private Set<String> neighbourhoods;

  @ElementCollection
  @CollectionTable(name = "collective_activity_date", joinColumns = @JoinColumn(name = "activity"))
  @Column(name = "held_on")
  private Set<LocalDate> dates;

  @ElementCollection
  @CollectionTable(name = "collective_activity_case", joinColumns = @JoinColumn(name = "activity"))
  @Column(name = "case_id")
  private Set<UUID> cases;

  @Enumerated(EnumType.STRING)
  private ActivityStatus status;

  @ElementCollection
  @CollectionTable(
      name = "collective_activity_status",
      joinColumns = @JoinColumn(name = "activity"))
  @OrderColumn(name = "place")
  private List<KnownStatus> history = new ArrayList<>();

  @Version private long version;

  protected CollectiveActivity() {}

  CollectiveActivity(NewActivity wanted, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = wanted.municipality();
    this.kind = wanted.kind();
    this.title = wanted.title();
    this.place = wanted.place();
    this.capacity = wanted.capacity();
    this.neighbourhoods = new TreeSet<>(wanted.neighbourhoodCodes());
    this.dates = new TreeSet<>(wanted.dates());
    this.cases = new TreeSet<>(wanted.caseIds() == null ? List.of() : wanted.caseIds());
    this.version = 1;
    become(ActivityStatus.PLANNED, wanted.plannedOn(), known);
  }

  /**
   * @throws ActivityCancelled where it was before
   */
  void cancel(LocalDate on, Knowledge known) {
    requirePlanned();
    become(ActivityStatus.CANCELLED, on, known);
  }

  void link(List<UUID> caseIds) {
    requirePlanned();
    cases.addAll(caseIds);
  }

  /** A case that it was for is no more. */
  void leaveCase(UUID caseId) {
    cases.remove(caseId);
  }

  public void requirePlanned() {
    if (status == ActivityStatus.CANCELLED) {
      throw new ActivityCancelled(history.getLast().onDay());
    }
  }

  private void become(ActivityStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(KnownStatus.of(next, on, known));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String place() {
    return place;
  }

  public int capacity() {
    return capacity;
  }

  public int placesTaken() {
    return placesTaken;
  }

  List<String> neighbourhoods() {
    return neighbourhoods.stream().sorted().toList();
  }

  List<LocalDate> dates() {
    return dates.stream().sorted().toList();
  }

  List<UUID> cases() {
    return cases.stream().sorted().toList();
  }

  ActivityStatus status() {
    return status;
  }

  List<KnownStatus> history() {
    return List.copyOf(history);
  }

  public long version() {
    return version;
  }
}
