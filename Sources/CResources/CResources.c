#include "CResources.h"

struct rr_resource rr_sample_dinner(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Samples/dinner.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_sample_car(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Samples/car.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_sample_private_bank(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Samples/private-bank.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_sample_violin(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Samples/violin.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_template_empty(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Templates/empty.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_template_workshop(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Templates/workshop.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_export_map_style(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Export/map.css"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_export_symbols(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Export/symbols.svg"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_export_page_style(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Export/page.css"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}

struct rr_resource rr_export_page_script(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Export/page.js"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}
