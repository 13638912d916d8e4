def word_tally(text):
    """List the three most frequent words with their counts."""
    for mark in ".,!?":
        text = text.replace(mark, "")
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return [f"{word} {counts[word]}" for word in list(counts)[:3]]
