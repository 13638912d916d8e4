import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows every part with one example. Change the examples as you like. */
public class Main {
    public static void main(String[] args) {
        show("Cache", Main::cacheExample);
        show("Worker", Main::workerExample);
        show("RemoteCall", Main::remoteCallExample);
        show("Ring", Main::ringExample);
        show("Replicas", Main::replicasExample);
    }

    private static String cacheExample() {
        FakeClock clock = new FakeClock();
        Store store = new Store(clock);
        store.rows().put("tea", "3");
        Cache cache = new Cache(clock, store, 1000);
        for (int question = 0; question < 5; question++) {
            cache.get("tea", value -> { });
            clock.advance(100);
        }
        return "5 questions, " + store.reads() + " of them to the store";
    }

    private static String workerExample() {
        List<String> done = new ArrayList<>();
        Worker worker = new Worker(new FakeClock(), job -> done.add(job.text()), 3, 1000);
        for (int number = 0; number < 3; number++) {
            worker.accept(new Job(number, "mail " + number));
        }
        worker.work();
        return String.join(", ", done);
    }

    private static String remoteCallExample() {
        FakeClock clock = new FakeClock();
        Network network = new Network(clock);
        List<String> problems = new ArrayList<>();
        network.serve("prices", message -> new Message("price", message.key(), "12", 0));
        network.cut("prices");
        RemoteCall remoteCall = new RemoteCall(clock, network, "prices", 100, 3, 1000);
        remoteCall.call(Message.of("price", "book"), result -> problems.add(result.problem()));
        clock.advance(100);
        return "nobody answers: " + String.join(", ", problems);
    }

    private static String ringExample() {
        Ring ring = new Ring(100);
        List.of("a", "b", "c").forEach(ring::add);
        return Stream.of("tea", "milk", "bread")
                .map(key -> key + " on " + ring.nodeFor(key))
                .collect(Collectors.joining(", "));
    }

    private static String replicasExample() {
        FakeClock clock = new FakeClock();
        Network network = new Network(clock);
        List<String> values = new ArrayList<>();
        for (String address : List.of("a", "b", "c")) {
            network.serve(address, new ReplicaNode()::handle);
        }
        network.cut("c");
        Replicas replicas = new Replicas(clock, network, List.of("a", "b", "c"), 100);
        replicas.write("tea", "3", written ->
                replicas.read("tea", result -> values.add(result.answer().value())));
        clock.advance(100);
        return "one of three is cut off: " + String.join(", ", values);
    }

    private static void show(String name, Callable<String> example) {
        System.out.println(name + ": " + answerOf(example));
    }

    private static String answerOf(Callable<String> example) {
        try {
            return example.call();
        } catch (Exception error) {
            // One part that goes wrong must not hide the others.
            boolean isStub = String.valueOf(error.getMessage()).matches("task \\d");
            return isStub ? error.getMessage() + " is not written yet" : "stopped with " + error;
        }
    }
}
