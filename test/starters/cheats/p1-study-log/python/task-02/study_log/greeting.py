"""Task 2: greet yourself by name."""


def my_name():
    """Return your own name, as text between double quotes."""
    return "Your name"


def greeting():
    """Ready for you: the first line the program shows."""
    return "Hello, " + my_name() + "! This is your study log."
