import { Combobox, InputBase, Skeleton, useCombobox } from "@mantine/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useAccounts } from "../api/accounts";
import type { AccountSummary } from "../api/types";
import { CheckIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import { platformName } from "../format/names";
import { useView } from "../view/useView";
import classes from "./AccountSwitcher.module.css";
import { accountGroups, chooseAccount, groupTitle, lastAccount } from "./accountChoice";
import { CompetitorBadge } from "./CompetitorBadge";
import { SyntheticBadge } from "./SyntheticBadge";

/** Chooses the account that the pages show. */
export function AccountSwitcher() {
  const accounts = useAccounts();
  const { view } = useView();
  const { postId } = useParams({ strict: false });
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  if (accounts.data === undefined) {
    return accounts.isPending ? <Skeleton height={38} className={classes.switcher} radius="md" /> : null;
  }
  if (accounts.data.length === 0) return null;
  const current =
    view.account === undefined
      ? chooseAccount(accounts.data, lastAccount())
      : accounts.data.find((account) => account.id === view.account);

  const choose = (id: string) => {
    combobox.closeDropdown();
    // Days and types of one account mean little for another; the formulas stay.
    const search = { account: id, formulas: view.formulas };
    // A post belongs to one account: another has no such page.
    void navigate(postId === undefined ? { to: ".", search } : { to: "/posts", search });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} width={360} position="bottom-start" shadow="md">
      <Combobox.Target targetType="button">
        <InputBase
          component="button"
          type="button"
          pointer
          className={classes.switcher}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={classes.current}>
            <span className="visually-hidden">Account:</span>
            <span className={classes.name}>{current?.name ?? "Choose an account"}</span>
            {current?.competitor && <CompetitorBadge />}
            {current !== undefined && (
              <span className={classes.platform}>{platformName(current.platform)}</span>
            )}
          </span>
        </InputBase>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Accounts">
          <div className={classes.list}>
            {accountGroups(accounts.data).map((group) => (
              <Combobox.Group key={groupTitle(group)} label={groupTitle(group)}>
                {group.accounts.map((account) => (
                  <AccountOption key={account.id} account={account} active={account.id === current?.id} />
                ))}
              </Combobox.Group>
            ))}
          </div>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function AccountOption({ account, active }: { account: AccountSummary; active: boolean }) {
  const formats = useFormats();
  const followers =
    account.followers === null ? "followers unknown" : `${formats.count(account.followers)} followers`;
  return (
    <Combobox.Option value={account.id} active={active} className={classes.option}>
      <span className={classes.optionText}>
        <span className={classes.name}>{account.name}</span>
        <span className={classes.platform}>
          {platformName(account.platform)} · {followers}
        </span>
      </span>
      {account.competitor && <CompetitorBadge />}
      {account.synthetic && <SyntheticBadge />}
      {active && <CheckIcon />}
    </Combobox.Option>
  );
}
