"""Ready for you: the notes that the server keeps."""


class Notes:
    """texts maps the number of a note to its text. A number is never given twice."""

    def __init__(self, texts=()):
        self.texts = {}
        self._next_number = 1
        for text in texts:
            self.add(text)

    def add(self, text):
        """Keep a new note and return its number."""
        number = self._next_number
        self._next_number += 1
        self.texts[number] = text
        return number
