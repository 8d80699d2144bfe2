import type { ReactNode } from "react";

type Props = { size?: number };

const icon = (drawing: ReactNode) =>
  function Icon({ size = 16 }: Props) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };

export const InfoIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5M12 8h.01" />
  </>,
);
export const UpIcon = icon(<path d="M7 17 17 7M9 7h8v8" />);
export const DownIcon = icon(<path d="M7 7l10 10M17 9v8H9" />);
export const SameIcon = icon(<path d="M5 12h14" />);
export const OverviewIcon = icon(<path d="M3 13h7V3H3zM14 21h7V11h-7zM3 21h7v-4H3zM14 7h7V3h-7z" />);
export const GrowthIcon = icon(<path d="M3 17l6-6 4 4 8-8M15 7h6v6" />);
export const ContentIcon = icon(
  <>
    <path d="M4 4h16v16H4z" />
    <path d="m4 16 5-5 4 4 3-3 4 4M15.5 8.5h.01" />
  </>,
);
export const ValueIcon = icon(
  <path d="M12 3v18M16.5 7.5A3.5 3.5 0 0 0 13 5h-2a3.5 3.5 0 0 0 0 7h2a3.5 3.5 0 0 1 0 7h-2a3.5 3.5 0 0 1-3.5-2.5" />,
);
export const PlatformsIcon = icon(<path d="m12 3 9 5-9 5-9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5" />);
export const ShopIcon = icon(<path d="M5 8h14l1 13H4zM9 11V7a3 3 0 0 1 6 0v4" />);
export const InsightsIcon = icon(
  <path d="M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2V16h5v-.1c0-.8.4-1.5 1-2A6 6 0 0 0 12 3z" />,
);
export const DataIcon = icon(
  <>
    <path d="M12 15V4m0 0L8 8m4-4 4 4" />
    <path d="M4 15v4a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19v-4" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4" />
  </>,
);
export const MoonIcon = icon(<path d="M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5z" />);
export const AutoIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
  </>,
);
export const MenuIcon = icon(<path d="M4 7h16M4 12h16M4 17h16" />);
export const CheckIcon = icon(<path d="M5 12.5 10 17 19 7" />);
export const ChevronIcon = icon(<path d="m7 10 5 5 5-5" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const CalendarIcon = icon(<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3 2" />
  </>,
);
export const TableIcon = icon(<path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9" />);
export const ChartIcon = icon(<path d="M4 4v16h16M8 16v-5M12.5 16V7M17 16v-3" />);
export const DownloadIcon = icon(<path d="M12 4v11m0 0 4-4m-4 4-4-4M5 20h14" />);
export const TargetIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <circle cx="12" cy="12" r="4.5" />
    <path d="M12 12h.01" />
  </>,
);
export const ExternalIcon = icon(
  <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />,
);
export const FileIcon = icon(
  <path d="M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7zM14 3v4h4" />,
);
export const WarningIcon = icon(<path d="M12 4 2.5 20h19zM12 10v4M12 17h.01" />);
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
  </>,
);
