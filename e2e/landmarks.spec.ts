import { FlowStrip } from "./support/flow-strip.ts";
import { HelpPanel } from "./support/help-panel.ts";
import { Palette } from "./support/palette.ts";
import { ProblemPanel } from "./support/problem-panel.ts";
import { ResultPane } from "./support/result-pane.ts";
import { ReviewSheet } from "./support/review-sheet.ts";
import { TargetBar } from "./support/target-bar.ts";
import { expect, test } from "./support/test.ts";

test("the landmarks of the page, as assistive technology finds them at first", async ({ editor }) => {
  const { page } = editor;
  await page.reload();
  await editor.templateText("application/json").waitFor();

  await expect(page.getByRole("banner")).toMatchAriaSnapshot(`
    - banner:
      - heading "Gatewright" [level=1]
      - 'button "us-east-1 sandbox: where a submit goes"'
      - 'button "REST API: Orders"'
      - 'button "Resource and method: /orders POST"'
      - button "Start from"
      - button "Find a command"
      - button "Switch between light and dark"
      - button "Explain the field in focus"
  `);
  await expect(new FlowStrip(page).strip).toMatchAriaSnapshot(`
    - navigation "Flow":
      - toolbar "Stations of the request":
        - button "Client, POST"
        - button "Method request, /orders, 1 parameter, no authorization"
        - button "Parameters, 1 mapped"
        - button "Template, application/json"
        - button "Content, as is, 415 without a template"
        - button "Endpoint, SQS SendMessage, orders"
  `);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - region "Form"
      - separator "Width of Form"
      - region "Template"
      - separator "Width of Template"
      - region "Result"
  `);
  await expect(editor.form).toMatchAriaSnapshot(`
    - region "Form":
      - heading "Form" [level=2]
      - region "Back end":
        - heading "Back end" [level=3]:
          - button "Back end" [expanded]
        - button "About Integration type"
        - radiogroup "Integration type":
          - radio "AWS_PROXY Lambda gets the whole request"
          - radio "AWS An AWS service, mapped by you" [checked]
          - radio "HTTP_PROXY A URL gets the request as it came"
          - radio "HTTP A URL, mapped by you"
          - radio "MOCK API Gateway answers by itself"
        - button "About Back-end method"
        - button "Back-end method httpMethod POST"
        - button "About URI"
        - textbox "URI uri"
        - button "Insert a path parameter or stage variable"
        - text: Calls the queue orders of SQS in us-east-1; the body says which action.
        - button "Parts of the URI"
        - button "About Execution role"
        - textbox "Execution role credentials"
      - region "Parameters":
        - heading "Parameters" [level=3]:
          - button "Parameters" [expanded]
        - list "Request parameters":
          - listitem:
            - combobox "Target 1": integration.request.header.Content-Type
            - combobox "Source 1": "'application/x-www-form-urlencoded'"
            - button "Remove parameter 1"
        - button "Add parameter"
      - region "Content":
        - heading "Content" [level=3]:
          - button "Content" [expanded]
        - button "Passthrough passthroughBehavior NEVER"
        - button "Content handling contentHandling Not set (as it comes)"
        - button "Response transfer responseTransferMode Not set (BUFFERED)"
      - region "Connection":
        - heading "Connection" [level=3]:
          - button "Connection" [expanded=false]
        - text: 29,000 ms · internet
      - region "Cache":
        - heading "Cache" [level=3]:
          - button "Cache" [expanded=false]
        - text: the resource id · 0 keys
  `);
  await expect(editor.template).toMatchAriaSnapshot(`
    - region "Template":
      - heading "Template" [level=2]
      - button "Add template"
      - tablist "Content types":
        - tab "application/json" [selected]
      - button "Rename application/json"
      - button "Duplicate the template for application/json"
      - button "Remove the template for application/json"
      - tabpanel "application/json":
        - code:
          - textbox "Template for application/json. Ctrl+M lets Tab leave the editor."
        - paragraph: /Ctrl\\+M lets Tab leave the editor\\. 59 B of 300 KB/
  `);
  await expect(new ResultPane(page).region).toMatchAriaSnapshot(`
    - region "Result":
      - heading "Result" [level=2]
      - group "Form of the body":
        - button "Pretty" [pressed]
        - button "Exact"
      - button "Copy"
      - tablist "Views of the result":
        - tab "Request" [selected]
        - tab "Signed"
      - tabpanel "Request":
        - region "Request text":
          - paragraph: PUT /restapis/k7o2rd3rs1/resources/or4d5r6s2a/methods/POST/integration
          - paragraph: "accept: application/json content-type: application/json"
          - list "Unset, AWS takes":
            - listitem: timeoutInMillis 29000
            - listitem: cacheNamespace or4d5r6s2a
            - listitem: cacheKeyParameters []
            - listitem: responseTransferMode BUFFERED
  `);
  await expect(page.getByRole("contentinfo")).toMatchAriaSnapshot(`
    - contentinfo:
      - region "Problems":
        - text: No problems
        - button "Review and submit"
  `);
});

test("a problem, as it is read in the panel, in the help and in the review", async ({ editor }) => {
  const { page } = editor;
  await editor.field("URI").fill("not");
  await expect(editor.problems).not.toHaveCount(0);
  await expect(new ProblemPanel(page).region).toMatchAriaSnapshot(`
    - region "Problems":
      - region "URI":
        - heading [level=3]:
          - button "Go to URI"
        - list:
          - listitem:
            - img "error"
            - text: /The URI must be an ARN.* recorded/
            - 'button "Why: the rule uri-arn"'
      - button "Problems" [expanded]
      - button "1 error"
      - text: /Unsent changes/
      - button "Review and submit"
  `);

  await page.keyboard.press("F1");
  await expect(new HelpPanel(page).panel).toMatchAriaSnapshot(`
    - complementary "Help":
      - heading "Help" [level=2]
      - button "Close help"
      - heading "URI uri" [level=3]
      - heading "Found now" [level=4]
  `);
  await page.keyboard.press("F1");

  await editor.openReview();
  await expect(editor.dialog.getByRole("table")).toBeVisible();
  await expect(new ReviewSheet(page).dialog).toMatchAriaSnapshot(`
    - dialog "Review and submit":
      - heading "Review and submit" [level=2]
      - button "Close"
      - group "What would be sent":
        - group: /This put removes 2 integration responses/
        - term: To
        - definition: /sandbox/
        - term: Method
        - definition: POST /orders of Orders
        - term: Request
        - definition: PUT /restapis/k7o2rd3rs1/resources/or4d5r6s2a/methods/POST/integration
        - region "One error is open":
          - list:
            - listitem:
              - button "Go to URI"
        - region "What the put does":
          - table:
            - rowgroup:
              - row:
                - columnheader "Member"
                - columnheader "Now"
                - columnheader "After"
            - rowgroup:
              - row:
                - rowheader "changes uri"
                - cell
                - cell "not"
        - group: Request, as it is sent
      - status:
        - checkbox "Send it all the same"
      - button "Cancel"
      - button "Send PutIntegration" [disabled]
  `);
});

test("the commands and the tree of resources, as they are read", async ({ editor }) => {
  const { page } = editor;
  const palette = new Palette(page);
  await palette.open();
  await palette.input.fill("problem");
  await expect(palette.dialog).toMatchAriaSnapshot(`
    - dialog "Commands":
      - combobox "Find a command" [expanded]: problem
      - listbox "Commands":
        - option "Next problem F8" [selected]
        - option "Previous problem Shift+F8"
        - option /Show or hide the problems/
  `);
  await page.keyboard.press("Escape");

  const bar = new TargetBar(page);
  await bar.method.click();
  await bar.filter(bar.methods).fill("orderid");
  await expect(bar.methods).toMatchAriaSnapshot(`
    - dialog "Resources and methods":
      - searchbox "Find a path, an id or a verb": orderid
      - button "Clear the filter"
      - 'button "Refresh: Resources and methods"'
      - treegrid "Resources and methods":
        - row "/" [expanded] [level=1]:
          - gridcell "/"
        - row "/orders" [expanded] [level=2]:
          - gridcell "/orders"
        - 'row "/{orderId} GET PUT DELETE" [expanded] [level=3]':
          - 'gridcell "/{orderId}"'
          - gridcell "GET"
          - gridcell "PUT"
          - gridcell "DELETE"
        - row "/events POST" [level=4]
        - row "/items GET POST" [expanded] [level=4]
        - 'row "/{itemId} GET" [level=5]'
        - row "/receipt GET" [level=4]
      - status: 16 resources, 20 methods
      - textbox "Resource id": or4d5r6s2a
      - combobox "Method"
      - button "Load"
      - checkbox "Keep what is in the form"
  `);
});
