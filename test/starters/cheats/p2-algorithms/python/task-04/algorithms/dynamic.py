def best_plan_value(topics, hours):
    """Return the greatest value of topics that fit into the hours together."""
    return best_values(topics, hours)[len(topics)][hours]


def best_plan_items(topics, hours):
    """Return the names of topics that reach the greatest value."""
    best = best_values(topics, hours)
    names = []
    hours_left = hours
    for count in range(len(topics), 0, -1):
        if best[count][hours_left] != best[count - 1][hours_left]:
            topic = topics[count - 1]
            names.append(topic.name)
            hours_left -= topic.hours
    return names


def best_values(topics, hours):
    """best[count][limit] is the best value of the first topics within the limit."""
    best = [[0] * (hours + 1)]
    for topic in topics:
        without = best[-1]
        row = list(without)
        for limit in range(topic.hours, hours + 1):
            row[limit] = max(without[limit], without[limit - topic.hours] + topic.value)
        best.append(row)
    return best


def edit_distance(first, second, same):
    """Return how many letters to add, drop or change to make the second word of the first.

    same(a, b) compares two letters; call it at most once for each pair of places.
    """
    if first == "" or second == "":
        return len(first) + len(second)
    change = 0 if same(first[0], second[0]) else 1
    return min(
        edit_distance(first[1:], second[1:], same) + change,
        edit_distance(first[1:], second, same) + 1,
        edit_distance(first, second[1:], same) + 1,
    )
