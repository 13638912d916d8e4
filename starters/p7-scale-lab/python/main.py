"""Shows every part with one example. Change the examples as you like."""

from scale.cache import Cache
from scale.fake_clock import FakeClock
from scale.messages import Job, Message
from scale.network import Network
from scale.remote_call import RemoteCall
from scale.replica_node import ReplicaNode
from scale.replicas import Replicas
from scale.ring import Ring
from scale.store import Store
from scale.worker import Worker


def cache_example():
    clock = FakeClock()
    store = Store(clock)
    store.rows["tea"] = "3"
    cache = Cache(clock, store, 1000)
    for _ in range(5):
        cache.get("tea", lambda value: None)
        clock.advance(100)
    return f"5 questions, {store.reads} of them to the store"


def worker_example():
    done = []
    worker = Worker(FakeClock(), lambda job: done.append(job.text), 3, 1000)
    for number in range(3):
        worker.accept(Job(number, f"mail {number}"))
    worker.work()
    return ", ".join(done)


def remote_call_example():
    clock, results = FakeClock(), []
    network = Network(clock)
    network.serve("prices", lambda message: Message("price", message.key, "12"))
    network.cut("prices")
    call = RemoteCall(clock, network, "prices", 100, 3, 1000)
    call.call(Message("price", "book"), results.append)
    clock.advance(100)
    return f"nobody answers: {[result.problem for result in results]}"


def ring_example():
    ring = Ring(100)
    for node in ["a", "b", "c"]:
        ring.add(node)
    return ", ".join(f"{key} on {ring.node_for(key)}" for key in ["tea", "milk", "bread"])


def replicas_example():
    clock, results = FakeClock(), []
    network = Network(clock)
    for address in ["a", "b", "c"]:
        network.serve(address, ReplicaNode().handle)
    network.cut("c")
    replicas = Replicas(clock, network, ["a", "b", "c"], 100)
    replicas.write("tea", "3", lambda result: replicas.read("tea", results.append))
    clock.advance(100)
    return f"one of three is cut off: {[result.answer.value for result in results]}"


EXAMPLES = {
    "Cache": cache_example,
    "Worker": worker_example,
    "RemoteCall": remote_call_example,
    "Ring": ring_example,
    "Replicas": replicas_example,
}


def answer_of(example):
    try:
        return example()
    except NotImplementedError as error:
        return f"{error} is not written yet"
    # One part that goes wrong must not hide the others.
    except Exception as error:
        return f"stopped with {type(error).__name__}: {error}"


if __name__ == "__main__":
    for name, example in EXAMPLES.items():
        print(f"{name}: {answer_of(example)}")
