/**
 * Stands in for WXT's `ContentScriptContext` (`wxt.config.ts` puts it in its place).
 *
 * WXT's own announces each content script to the page, by a message and an event that carry the extension's id, so any page could tell
 * that Dramatis is there, and end it. Nothing of what it offers is used: `life.ts` says when a script ends.
 */
export class ContentScriptContext {}
