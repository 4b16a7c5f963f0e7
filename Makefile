# Two commands do everything on a machine with Swift: `make demo` and `make test`.

PREFIX ?= /usr/local
SECONDS ?= 300
CYCLES ?= 2000
SEED ?= 1
BUILD := .build-release
BINARY := $(BUILD)/release/runaround
SOURCES := Sources Tests Package.swift

# One file to copy: on Linux the Swift runtime is linked statically, and the C++ library under it, and ncurses, which
# the linker finds as archives alone in a folder of their own. What is no archive here stays dynamic.
RELEASE := swift build -c release --scratch-path $(BUILD) --product runaround --disable-local-rpath
ifeq ($(shell uname -s),Linux)
ARCHIVES := $(BUILD)/archives
RELEASE += --static-swift-stdlib -Xlinker -L$(CURDIR)/$(ARCHIVES) -Xlinker -ltinfo
# Relocations are packed where the C library unpacks them (glibc 2.36): every start reads 0.8 MB less.
ifeq ($(shell test "$$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d. -f2)" -ge 36 2>/dev/null && echo yes),yes)
RELEASE += -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs
endif
endif

.PHONY: demo release test test-web check lint imports format bench fuzz soak soak-faults install uninstall clean

demo: release
	@$(BINARY) demo

release: $(ARCHIVES)
	@.ci/install curses
	$(RELEASE) >&2

$(BUILD)/archives: Makefile
	@.ci/install curses
	@mkdir -p $@
	@for name in stdc++ ncursesw tinfo; do \
	  file=$$(cc -print-file-name=lib$$name.a); if test -e "$$file"; then ln -sf "$$file" $@; fi; \
	done
	@touch $@

test:
	@.ci/install curses tmux jsonschema xml svg dot
	swift test --disable-xctest

# The exported page in headless Chromium, which .ci/install brings.
test-web:
	@.ci/install curses web
	swift build --product runaround
	Tests/Web/web .build/debug/runaround

check: lint imports

lint:
	swift format lint --strict --recursive $(SOURCES)
	@.ci/style

# The build itself says when a target imports what the manifest does not give it; the script says what else.
imports:
	@.ci/install curses
	@.ci/imports
	swift build --explicit-target-dependency-import-check error

format:
	swift format --in-place --recursive $(SOURCES)

# The parser, printer and analysis under libFuzzer, for SECONDS.
fuzz:
	@.ci/install curses
	RUNAROUND_FUZZ=1 swift build -q -c release --sanitize=fuzzer --scratch-path .build-fuzz --product ParserFuzzer
	@mkdir -p .build-fuzz/corpus && cp Tests/Fuzz/corpus/* Resources/Samples/* .build-fuzz/corpus/
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/ParserFuzzer -max_total_time=$(SECONDS) -max_len=20000 \
	  -timeout=10 -rss_limit_mb=2048 -artifact_prefix=.build-fuzz/ -verbosity=0 -print_final_stats=1 .build-fuzz/corpus

bench: release
	@.ci/install bench
	@Tests/Bench/bench $(BINARY)

# The release in a pty, killed and disturbed CYCLES times, and the power cut under it.
soak: release
	@.ci/install soak
	Tests/Soak/soak $(BINARY) --cycles $(CYCLES) --seed $(SEED)
	Tests/Soak/power_cut $(BINARY) --seed $(SEED)

# A test of that test: planted faults have to be found.
soak-faults: release
	@.ci/install soak
	Tests/Soak/soak $(BINARY) --plant
	Tests/Soak/power_cut $(BINARY) --plant

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/runaround
	install -m 644 docs/runaround.1 $(DESTDIR)$(PREFIX)/share/man/man1/runaround.1

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/runaround $(DESTDIR)$(PREFIX)/share/man/man1/runaround.1

clean:
	rm -rf .build $(BUILD) .build-fuzz
