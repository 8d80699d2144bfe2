import { ActionIcon } from "@mantine/core";
import { CloseIcon, FileIcon } from "../../../../app/icons";
import { useFormats } from "../../../../format/FormatsContext";
import classes from "./upload.module.css";

type Props = { files: readonly File[]; disabled: boolean; onRemove: (file: File) => void };

/** The files that will be imported. */
export function FileList({ files, disabled, onRemove }: Props) {
  const formats = useFormats();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label="Files to import">
      {files.map((file) => (
        <li key={`${file.name}/${file.size}/${file.lastModified}`}>
          <FileIcon />
          <span className={classes.fileName}>{file.name}</span>
          <span className={classes.fileSize}>{formats.bytes(file.size)}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={disabled}
            aria-label={`Remove ${file.name}`}
            onClick={() => onRemove(file)}
          >
            <CloseIcon />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
