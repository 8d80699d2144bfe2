import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { AutoIcon, CheckIcon, MoonIcon, SunIcon } from "./icons";

const schemes: { value: MantineColorScheme; name: string; Icon: typeof SunIcon }[] = [
  { value: "light", name: "Light", Icon: SunIcon },
  { value: "dark", name: "Dark", Icon: MoonIcon },
  { value: "auto", name: "As the system", Icon: AutoIcon },
];

/** Light, dark, or as the system has it. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = schemes.find((scheme) => scheme.value === colorScheme) ?? schemes[2];
  const CurrentIcon = current?.Icon ?? AutoIcon;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={`Colour scheme: ${current?.name}`}>
          <CurrentIcon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ value, name, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon />}
            rightSection={value === colorScheme ? <CheckIcon /> : null}
            onClick={() => setColorScheme(value)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
