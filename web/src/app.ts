// Every page works without this file. Each module finds the element that it
// makes livelier and leaves a page without it alone.
import { batches } from "./batches";
import { floor } from "./floor";
import { home } from "./home";
import { order, orders } from "./orders";
import { sealed } from "./sealed";
import { wallet } from "./wallet";

for (const start of [sealed, wallet, home, floor, orders, order, batches]) {
  start(document);
}
