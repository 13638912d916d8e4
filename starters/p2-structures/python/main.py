"""Ready for you: prints the steps that your structures take. Run it with: python main.py"""

from structures.measure import MEASUREMENTS, SIZES


def counts_as_text(measure):
    try:
        return "".join(f"{measure(size):>9.1f}" for size in SIZES)
    except NotImplementedError as error:
        return f"  {error} is not written yet"
    # One structure that goes wrong must not hide the others.
    except Exception as error:
        return f"  stopped with {type(error).__name__}: {error}"


if __name__ == "__main__":
    print(f"{'steps for ... items':<46}" + "".join(f"{size:>9}" for size in SIZES))
    for name, measure in MEASUREMENTS.items():
        print(f"{name:<46}{counts_as_text(measure)}")
