// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.RestrictedFiles;

import static nl.socialteams.cases.access.Among.any;
import static nl.socialteams.cases.access.Among.none;

/**
 * Policy: a case is worked in by its team of today, by who directs its household, and by an import
 * of history that delivered it; it is also read by who opened its file because of danger and by the
 * expert of its tailor-made plan; never by whom the client keeps out. The policies of the table
 * {@code case_file} say the same.
 */
@ApplicationScoped
public class VisibleCase {
  private static final String WORKED_IN =
      any("c.team", "teams")
          + " or "
          + any("c.household", "directs")
          + " or :imports = true and r.registeredBy = :subject and r.registeredByIssuer = :issuer ";
  private static final String KEPT =
      any("c.municipality", "municipalities") + " and " + none("c.registration", "keptFrom");

  /** What holds for a case {@code c} with its registration {@code r} that the caller sees. */
  public static final String SEEN =
      KEPT
          + " and ("
          + WORKED_IN
          + " or "
          + any("c.registration", "opened")
          + " or "
          + any("c.registration", "advises")
          + ") ";

  private static final String OF_HOUSEHOLD =
      "select c from CaseFile c join Registration r on r.id = c.registration"
          + " where c.household = :household and ";
  private static final String ONE =
      "select c from CaseFile c join Registration r on r.id = c.registration where c.id = :id and ";

  private final CallerReach reach;
  private final EntityManager entities;
  private final AccessRecorder recorder;
  private final RestrictedFiles restricted;

  @Inject
  VisibleCase(
      CallerReach reach,
      EntityManager entities,
      AccessRecorder recorder,
      RestrictedFiles restricted) {
    this.reach = reach;
    this.entities = entities;
    this.recorder = recorder;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public CaseFile caseFile(UUID id) {
    CaseFile found =
        one(id, seen(CaseFile.class, ONE + SEEN)).orElseThrow(() -> restricted.absent(id));
    recorder.allowedBy(
        reach.today().ruleFor(found.team(), found.household(), found.registration()).name());
    return found;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   * @throws FileOnlyRead where it was opened because of danger, and is another team's
   */
  public CaseFile workedIn(UUID id) {
    caseFile(id);
    String query = ONE + KEPT + " and (" + WORKED_IN + ")";
    return one(id, reach.today().worked(entities.createQuery(query, CaseFile.class)))
        .orElseThrow(FileOnlyRead::new);
  }

  /** The running cases of a household in which the caller works. */
  public List<CaseFile> runningIn(UUID household) {
    return workedOf(household).stream().filter(found -> found.closedOn() == null).toList();
  }

  /** A case that a request names in its body, and that the caller works in. */
  public Optional<CaseFile> named(UUID id) {
    String query = ONE + KEPT + " and (" + WORKED_IN + ")";
    return one(id, reach.today().worked(entities.createQuery(query, CaseFile.class)));
  }

  /** The cases of a household that the caller sees. */
  public List<CaseFile> seenOf(UUID household) {
    return seen(CaseFile.class, OF_HOUSEHOLD + SEEN + " order by c.id")
        .setParameter("household", household)
        .getResultList();
  }

  /** The cases of a household that the caller works in. */
  public List<CaseFile> workedOf(UUID household) {
    String query = OF_HOUSEHOLD + KEPT + " and (" + WORKED_IN + ") order by c.id";
    return reach
        .today()
        .worked(entities.createQuery(query, CaseFile.class))
        .setParameter("household", household)
        .getResultList();
  }

  /** Those of them that are there and visible, in the order of their ids. */
  public List<CaseFile> among(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : seen(
                CaseFile.class,
                "select c from CaseFile c join Registration r on r.id = c.registration"
                    + " where "
                    + any("c.id", "ids")
                    + " and "
                    + SEEN
                    + " order by c.id")
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
  }

  /**
   * A query of its own on cases {@code c} with their registrations {@code r}, of those that the
   * caller sees.
   *
   * @param before up to where the condition goes
   * @param after what comes behind it
   */
  public <T> TypedQuery<T> seen(Class<T> type, String before, String after) {
    return seen(type, before + "(" + SEEN + ")" + after);
  }

  /**
   * @param query with {@link #SEEN} in it
   */
  public <T> TypedQuery<T> seen(Class<T> type, String query) {
    return reach.today().cases(entities.createQuery(query, type));
  }

  private static Optional<CaseFile> one(UUID id, TypedQuery<CaseFile> query) {
    return query.setParameter("id", id).getResultStream().findFirst();
  }
}
