#ifndef RUNAROUND_CSYSTEM_H
#define RUNAROUND_CSYSTEM_H

#include "Files.h"

#endif
