import { z } from './zod';

/** Everyone who signs a report, by role; names without inner blanks, in the order printed. */
export const Bylines = z.strictObject({
  /** 作者, 撰文, 文/: neither called 记者 nor 通讯员. */
  authors: z.array(z.string()),
  /** 记者, 首席记者, 见习记者, 实习生, 评论员. */
  reporters: z.array(z.string()),
  /** 通讯员, 特约通讯员, 供稿. */
  correspondents: z.array(z.string()),
  /** 摄影, 摄, 图/. */
  photographers: z.array(z.string()),
  /** 编辑, 责编, 本版编辑. */
  editors: z.array(z.string()),
  /** 审核, 校对, 一审 二审 三审, 终审, 监制. */
  reviewers: z.array(z.string()),
});
export type Bylines = z.infer<typeof Bylines>;
export type BylineRole = keyof Bylines;

/**
 * When a report was published. `text` is as printed; `date` is ISO 8601, with the page's own zone
 * (`2025-01-27T20:02:00+08:00`), a plain date where no time is printed, null where none is given.
 */
export const Published = z.strictObject({ text: z.string(), date: z.string().nullable() });
export type Published = z.infer<typeof Published>;

export const ReportKind = z.enum(['web', 'wechat', 'epaper', 'pdf', 'text']);
export type ReportKind = z.infer<typeof ReportKind>;

/** A picture of the report. `src` is absolute; width and height are CSS pixels, 0 where unknown. */
export const Picture = z.strictObject({
  src: z.string(),
  caption: z.string(),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
});
export type Picture = z.infer<typeof Picture>;

/** One line of a report's text, as classification and statistics read it. */
export type ReportLine = {
  kind: 'heading' | 'paragraph' | 'caption' | 'cell';
  text: string;
};

/** A report as text: all that topics, hospitals, bylines and statistics are read from. */
export type Report = {
  url: string;
  siteName: string;
  kicker: string;
  headline: string;
  subtitle: string;
  column: readonly string[];
  source: string;
  bylines: Bylines;
  /** Byline and issue lines as printed, where they are known: papers, units and places stand in them. */
  bylineLines?: readonly string[];
  /** ISO date or date-time, null where none. */
  published: string | null;
  lines: readonly ReportLine[];
};
