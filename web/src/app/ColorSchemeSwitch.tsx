import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { Choice } from "./Choice";
import { AutoIcon, MoonIcon, SunIcon } from "./icons";

const schemes: Record<MantineColorScheme, { name: string; Icon: typeof SunIcon }> = {
  light: { name: "Light", Icon: SunIcon },
  dark: { name: "Dark", Icon: MoonIcon },
  auto: { name: "As the system", Icon: AutoIcon },
};

const isScheme = (value: string): value is MantineColorScheme => value in schemes;

/** Light, dark, or as the system has it. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, Icon } = schemes[colorScheme];
  return (
    <Choice
      label="Colour scheme"
      value={colorScheme}
      options={Object.entries(schemes).map(([value, scheme]) => ({
        value,
        name: scheme.name,
        icon: <scheme.Icon />,
      }))}
      onChange={(value) => isScheme(value) && setColorScheme(value)}
      position="bottom-end"
      target={(toggle) => (
        <ActionIcon variant="default" size="lg" aria-label={`Colour scheme: ${name}`} onClick={toggle}>
          <Icon size={18} />
        </ActionIcon>
      )}
    />
  );
}
