import type { ShopCustomers } from "../../../api/types";
import { FigureText } from "../../../figures/FigureText";
import { Section } from "../Section";
import { Repeat } from "./Repeat";
import { Sources } from "./Sources";
import { Top } from "./Top";

type Props = { customers: ShopCustomers; currency: string | null; name: string };

/** Who bought, without naming anyone, and how they found the shop. */
export function CustomersSection({ customers, currency, name }: Props) {
  const { count, repeatRate } = customers;
  if (customers.top.length === 0) {
    return <Section title="Customers" lead="No order on these days names its customer." />;
  }
  return (
    <Section
      title="Customers"
      lead={
        <>
          <FigureText figure={count} name="Customers" /> bought something;{" "}
          <FigureText figure={repeatRate} name="Share of customers with two orders or more" /> of them more
          than once. Customers are shown by number: nothing here names a person.
        </>
      }
    >
      <Sources customers={customers} currency={currency} name={name} />
      <Repeat customers={customers} name={name} />
      <Top customers={customers} currency={currency} name={name} />
    </Section>
  );
}
