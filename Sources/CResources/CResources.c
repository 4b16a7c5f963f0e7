#include "CResources.h"

struct rr_resource rr_sample_dinner(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/Samples/dinner.journey"
  };
  return (struct rr_resource){bytes, sizeof bytes};
}
