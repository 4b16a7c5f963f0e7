"""A terminal for the program: a pty, answers to its questions, and waiting for what it shows."""
import fcntl, os, re, select, signal, struct, termios, time

ESCAPES = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()].|\x1b[=>78]|[\x0e\x0f]")
QUESTIONS = b"\x1b[c"
ANSWERS = b"\x1b]11;rgb:1010/1010/1010\x1b\\\x1b[?2026;2$y\x1b[?62;22c"
BACK = b"\x1b[?1049h"
CLEAR, FRAME_END = b"\x1b[2J", b"\x1b[?2026l"
# What must have been sent last, each behind what it undoes.
SWITCHES = [(b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h"), (b"\x1b[?2004h", b"\x1b[?2004l")]
PATIENCE = 10.0


class Silence(Exception):
    """The program did not show in time what it had to show."""


class Terminal:
    """The program in a pty of its own, which stays open until `close`."""

    def __init__(self, command, environment, folder, size=(160, 90)):
        self.master, self.slave = os.openpty()
        self.resize(*size)
        self.before = termios.tcgetattr(self.slave)
        self.output = bytearray()
        self.answered = False
        self.status = None
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
                for number in range(3):
                    os.dup2(self.slave, number)
                os.closerange(3, 64)
                os.chdir(folder)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.set_blocking(self.master, False)

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, keys):
        """Types `keys`, reading meanwhile what the program shows."""
        while keys:
            try:
                keys = keys[os.write(self.master, keys):]
            except BlockingIOError:
                self.read(0.01)
            if keys:
                self.read(0)

    def read(self, seconds):
        """Takes in what is shown within `seconds`; says whether anything was."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.output += data
        if not self.answered and QUESTIONS in self.output[-len(data) - 8:]:
            self.answered = True
            self.send(ANSWERS)
        return bool(data)

    def wait(self, isThere, start, what):
        """Reads until `isThere` holds for what was shown from `start` on, and returns that."""
        deadline = time.monotonic() + PATIENCE
        while not isThere(self.output[start:]):
            if not self.read(0.05) and (self.has_ended() or time.monotonic() > deadline):
                if isThere(self.output[start:]):
                    break
                raise Silence(f"no {what}; ended {self.status}; the screen: {text(self.output[start:])[-400:]!r}")
        return bytes(self.output[start:])

    def type(self, keys, mark):
        """Types `keys` and waits until the frame with `mark`, the last thing they show, is on the screen."""
        start = len(self.output)
        self.send(keys)
        whole = lambda shown: mark in shown and FRAME_END in shown[shown.index(mark):]
        return self.wait(whole, start, f"{mark.decode()!r} after {keys[-60:]!r}")

    def press(self, keys):
        """Types `keys` and waits for whatever is painted next."""
        start = len(self.output)
        self.send(keys)
        return self.wait(lambda shown: FRAME_END in shown, start, f"frame after {keys[-60:]!r}")

    def press_outside(self, keys):
        """Types `keys`, of which the last opens an editor of the user's own, and waits until the screen is back."""
        start = len(self.output)
        self.send(keys)
        whole = lambda shown: BACK in shown and FRAME_END in shown[shown.rindex(BACK):]
        return self.wait(whole, start, "screen behind the own editor")

    def first_screen(self):
        shown = self.wait(lambda shown: QUESTIONS in shown, 0, "first screen")
        self.read(0)
        return text(shown)

    def screen(self):
        """All that is on the screen: it is painted anew."""
        start = len(self.output)
        self.send(b"\x0c")
        whole = lambda shown: CLEAR in shown and FRAME_END in shown[shown.rindex(CLEAR):]
        shown = self.wait(whole, start, "screen painted anew")
        return text(shown[shown.rindex(CLEAR):])

    def wait_for_screen(self, isThere, what):
        """Paints the screen anew until `isThere` holds for it: first comes what stood there before the last keys."""
        deadline = time.monotonic() + PATIENCE
        while not isThere(screen := self.screen()):
            if time.monotonic() > deadline:
                raise Silence(f"no {what} on {screen[-600:]!r}")
        return screen

    def wait_for_rows(self, rows):
        """Waits until the screen is painted on as many rows as it has."""
        deadline = time.monotonic() + PATIENCE
        start = len(self.output)
        while rows > 1 and not re.search(rb"\x1b\[%d[;d]" % rows, self.output[start:]):
            self.screen()
            if time.monotonic() > deadline:
                raise Silence(f"nothing on row {rows}")

    # How it ends

    def has_ended(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
        return self.status is not None

    def wait_for_end(self):
        deadline = time.monotonic() + PATIENCE
        while not self.has_ended():
            self.read(0.001)
            if time.monotonic() > deadline:
                raise Silence(f"no end; the screen: {text(self.output)[-400:]!r}")
        while self.read(0):
            pass
        return self.status

    def kill(self, number=signal.SIGKILL):
        if not self.has_ended():
            os.kill(self.pid, number)

    def hang_up(self):
        """Closes the terminal under the program."""
        os.close(self.slave)
        os.close(self.master)
        self.master = self.slave = None
        deadline = time.monotonic() + PATIENCE
        while not self.has_ended():
            time.sleep(0.0005)
            if time.monotonic() > deadline:
                raise Silence("no end after the terminal was closed")

    def what_is_not_restored(self):
        """What the program left switched on."""
        left = [on.decode("ascii", "replace") for on, off in SWITCHES
                if self.output.rfind(on) > self.output.rfind(off)]
        if termios.tcgetattr(self.slave) != self.before:
            left.append("line discipline")
        return left

    def close(self):
        self.kill()
        if self.status is None:
            os.waitpid(self.pid, 0)
            self.status = -1
        for end in (self.master, self.slave):
            if end is not None:
                os.close(end)
        self.master = self.slave = None


def text(shown):
    """What was shown, without what steers the terminal."""
    return ESCAPES.sub(b" ", bytes(shown)).decode("utf-8", "replace")


def letters(words):
    """The letters and digits of `words`: a screen may part them as it likes."""
    return "".join(c for c in words if c.isascii() and c.isalnum())
