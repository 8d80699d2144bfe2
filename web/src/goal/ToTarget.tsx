import type { Figure, TargetPath } from "../api/types";
import { useFormats } from "../format/FormatsContext";

/** How many followers are missing. */
export function ToTarget({ followers, target }: { followers: Figure; target: TargetPath }) {
  const formats = useFormats();
  if (followers.value === null) return null;
  const missing = target.followers - followers.value;
  return (
    <p>
      {missing > 0
        ? `${formats.count(missing)} to go to the target of ${formats.count(target.followers)}`
        : `The target of ${formats.count(target.followers)} is reached`}
    </p>
  );
}
