// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import nl.socialteams.stack.backing.BackingServers;
import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.Starts;

/** The running suite: what it stands on, the four services and the gateway. */
public final class SuiteProcesses implements AutoCloseable {
  private final SuiteSettings settings;
  private final Progress progress;
  private final Set<Service> wanted;
  private final BackingServers backing;
  private final Map<Service, ChildProcess> services = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Runnable onStart = () -> {};

  SuiteProcesses(SuiteSettings settings, Progress progress) {
    this(settings, progress, EnumSet.allOf(Service.class));
  }

  private SuiteProcesses(SuiteSettings settings, Progress progress, Set<Service> wanted) {
    this.settings = settings;
    this.progress = progress;
    this.wanted = wanted;
    this.backing = new BackingServers(settings.backing());
  }

  /** Starts everything and returns when all is ready; stops what was started when that fails. */
  public static SuiteProcesses start(SuiteSettings settings, Progress progress) {
    return started(new SuiteProcesses(settings, progress));
  }

  /** The same with one of the services only: none needs another to answer. */
  public static SuiteProcesses startOnly(
      Service service, SuiteSettings settings, Progress progress) {
    return startOnly(EnumSet.of(service), settings, progress);
  }

  /** The same with some of the services only. */
  public static SuiteProcesses startOnly(
      Set<Service> services, SuiteSettings settings, Progress progress) {
    return started(new SuiteProcesses(settings, progress, EnumSet.copyOf(services)));
  }

  private static SuiteProcesses started(SuiteProcesses suite) {
    try {
      suite.start();
      return suite;
    } catch (RuntimeException failure) {
      suite.close();
      throw failure;
    }
  }

  /** Is run whenever there is a process more. */
  void onStart(Runnable action) {
    onStart = action;
  }

  void start() {
    settings.keyFile().ensure();
    backing.start(this::announce);
    Databases databases = new Databases(backing.postgres().url());
    wanted.stream().flatMap(s -> s.database().stream()).forEach(databases::ensure);
    wanted.forEach(this::launch);
    wanted.forEach(this::awaitReady);
  }

  /** Where a service is reached. */
  public URI address(Service service) {
    return process(service).address();
  }

  /** The issuer of the tokens. */
  public String issuer() {
    return backing.identity().issuer();
  }

  /** What lies behind the gateway. */
  public SuiteInsides insides() {
    return new SuiteInsides(
        settings.logs(),
        backing.postgres().url(),
        backing.kafka().address(),
        wanted.stream().map(this::address).toList());
  }

  /** The process of a service. */
  public long pid(Service service) {
    return services.get(service).pid();
  }

  /** Stops a service at once, as {@code kill -9} does. */
  public void kill(Service service) {
    services.get(service).kill();
  }

  /** Asks a service to stop and waits until it has. */
  public void stop(Service service) {
    services.get(service).stop();
  }

  /** Starts a service again, stopping it first when it runs, and waits until it is ready. */
  public void restart(Service service) {
    restart(service, settings.starts());
  }

  /** The same, started as told. */
  public void restart(Service service, Starts starts) {
    stop(service);
    launched(service, new ServiceProcess(settings.starting(starts), service).launch());
    awaitReady(service);
  }

  /** All processes of the suite that run now. */
  public List<SuiteProcess> all() {
    return processes().stream()
        .filter(ChildProcess::isAlive)
        .map(child -> new SuiteProcess(child.name(), child.pid()))
        .toList();
  }

  /** Stops everything that was started here, and nothing else. */
  @Override
  public void close() {
    closed.countDown();
    List.copyOf(services.values()).parallelStream().forEach(ChildProcess::stop);
    backing.stop();
  }

  /** All processes that were started here and not replaced since. */
  List<ChildProcess> processes() {
    List<ChildProcess> all = new ArrayList<>(backing.children());
    all.addAll(services.values());
    return all;
  }

  void launch(Service service) {
    launched(service, process(service).launch());
  }

  private void launched(Service service, ChildProcess child) {
    services.put(service, child);
    onStart.run();
    if (closed.getCount() == 0) {
      child.kill();
    }
  }

  void awaitReady(Service service) {
    process(service).awaitReady(services.get(service));
    progress.line(service.module() + " is ready");
  }

  ChildProcess child(Service service) {
    return services.get(service);
  }

  /** Whether everything is being stopped, or begins to be within a moment. */
  boolean closesWithin(Duration moment) {
    try {
      return closed.await(moment.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void announce(ChildProcess ready) {
    onStart.run();
    progress.line(ready.name() + " is ready");
  }

  private ServiceProcess process(Service service) {
    return new ServiceProcess(settings, service);
  }
}
