#ifndef RUNAROUND_CRESOURCES_H
#define RUNAROUND_CRESOURCES_H

#include <stddef.h>

/// A file of Resources/, embedded: its bytes and how many there are.
struct rr_resource {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

struct rr_resource rr_sample_dinner(void);
struct rr_resource rr_sample_car(void);
struct rr_resource rr_sample_private_bank(void);
struct rr_resource rr_sample_violin(void);
struct rr_resource rr_template_empty(void);
struct rr_resource rr_template_workshop(void);
struct rr_resource rr_export_map_style(void);
struct rr_resource rr_export_symbols(void);
struct rr_resource rr_export_page_style(void);
struct rr_resource rr_export_page_script(void);

#endif
