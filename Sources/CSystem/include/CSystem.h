#ifndef RUNAROUND_CSYSTEM_H
#define RUNAROUND_CSYSTEM_H

#include "Echo.h"
#include "Files.h"
#include "Hashing.h"
#include "Memory.h"
#include "Progress.h"
#include "Shell.h"
#include "Signals.h"
#include "StandardError.h"
#include "Stopping.h"

#endif
