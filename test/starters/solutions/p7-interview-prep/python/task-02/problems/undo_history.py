"""Undo history (about 25 minutes)

Return what an editor shows after some commands. "type ab" adds ab at the end, "undo"
takes the last typing back, "redo" brings back what was undone last. Typing anything
new empties what could be redone. An undo or redo with nothing to do changes nothing.

Example: "type a", "type b", "undo", "type c" gives "ac".
What is typed may hold spaces: "type to be" adds "to be".
"""


def undo_history(commands):
    done, undone = [], []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command.removeprefix("type "))
            undone.clear()
    return "".join(done)
