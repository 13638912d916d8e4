"""Ready for you: a number for a text, the same on every computer."""


def hash_of(text):
    """Returns a number from 0 to 4,294,967,295; similar texts lie far apart."""
    number = 2_166_136_261
    for byte in text.encode():
        number = (number ^ byte) * 16_777_619 % 2**32
    for shift, factor in [(16, 0x85EBCA6B), (13, 0xC2B2AE35)]:
        number = (number ^ number >> shift) * factor % 2**32
    return number ^ number >> 16
