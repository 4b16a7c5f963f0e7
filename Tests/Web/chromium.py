"""Headless Chromium, driven by the DevTools protocol over a pipe: no port, no socket, nothing to install."""
import base64, json, os, select, shutil, subprocess, tempfile, time

NAMES = ("chromium", "chromium-browser", "google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium")


class Chromium:
    """One browser with one page, and everything that it said, asked for or threw."""

    def __init__(self):
        program = next((path for path in map(shutil.which, NAMES) if path), None)
        if program is None:
            raise SystemExit("There is no Chromium here; “make test-web” installs it.")
        self.profile = tempfile.mkdtemp()
        to_browser, self.out = os.pipe()
        self.inn, from_browser = os.pipe()

        def wire():
            # High numbers first, so that neither end is closed by the other's dup2.
            reader, writer = os.dup2(to_browser, 203), os.dup2(from_browser, 204)
            os.dup2(reader, 3)
            os.dup2(writer, 4)

        words = [program, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "--disable-gpu",
                 "--no-first-run", "--disable-extensions", "--disable-background-networking", "--hide-scrollbars",
                 "--force-device-scale-factor=1", "--disable-dev-shm-usage"]
        if os.geteuid() == 0:
            words.append("--no-sandbox")  # Chromium's own sandbox refuses root, which containers are
        self.process = subprocess.Popen(words + ["about:blank"], preexec_fn=wire, pass_fds=(3, 4), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.session = b"", 0, None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility", "DOM"):
            self.call(domain + ".enable")

    def call(self, method, **parameters):
        """What the browser answers; events that come before are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def receive(self):
        while b"\0" not in self.buffer:
            if not select.select([self.inn], [], [], 60)[0]:
                raise TimeoutError("Chromium says nothing")
            piece = os.read(self.inn, 1 << 16)
            if not piece:
                raise EOFError("Chromium is gone")
            self.buffer += piece
        line, _, self.buffer = self.buffer.partition(b"\0")
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def wait_for(self, method):
        seen = len(self.events)
        while not any(event["method"] == method for event in self.events[seen:]):
            self.receive()

    def open(self, url, width=1280, height=900, dark=False):
        """Opens URL afresh, and waits until it is loaded."""
        self.call("Page.navigate", url="about:blank")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.settle()
        self.events.clear()
        self.call("Page.navigate", url=url)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.receive()
        self.settle()

    def settle(self):
        """Two frames, after which all that an action set off has happened."""
        self.value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")

    def press(self, key):
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=KEYS.get(key, 0))
        self.settle()

    def pdf(self, width, height):
        """The page on paper of so many inches."""
        result = self.call("Page.printToPDF", paperWidth=width, paperHeight=height, printBackground=True)
        return base64.b64decode(result["data"])

    def picture(self, path, whole=False):
        result = self.call("Page.captureScreenshot", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(result["data"]))

    def complaints(self):
        """Errors and warnings of the console, uncaught exceptions, and what the policy refused."""
        found = []
        for event in self.events:
            parameters = event["params"]
            if event["method"] == "Runtime.consoleAPICalled":
                found.append(parameters["type"] + ": " + str([a.get("value") for a in parameters["args"]]))
            elif event["method"] == "Runtime.exceptionThrown":
                found.append(parameters["exceptionDetails"].get("exception", {}).get("description", "exception"))
            elif event["method"] == "Log.entryAdded":
                found.append(parameters["entry"]["text"])
        return found

    def requests(self):
        """The addresses that the page asked for."""
        return [event["params"]["request"]["url"] for event in self.events if event["method"] == "Network.requestWillBeSent"]

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
        except (EOFError, RuntimeError, OSError):
            pass
        self.process.wait(30)
        shutil.rmtree(self.profile, ignore_errors=True)


KEYS = {"ArrowLeft": 37, "ArrowRight": 39, "Escape": 27, "Home": 36, "End": 35, "Tab": 9}
